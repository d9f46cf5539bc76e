# What Zoho says when something is wrong: what a person sees, what it means, and for each cause what is wrong, how to
# check it and how to fix it.

errors-redirect-uri-page = Página “Invalid Redirect Uri” do Zoho
errors-redirect-uri-page-meaning = O URI de redirecionamento da solicitação está ausente ou não é um dos registrados para este cliente.
errors-redirect-uri-page-redirect-of-another-center-what = O URI de redirecionamento é o de outro data center.
errors-redirect-uri-page-redirect-of-another-center-check = Compare o host de redirect_uri com o URI de redirecionamento do seu data center na página Data centers.
errors-redirect-uri-page-redirect-of-another-center-fix = Registre o URI de redirecionamento do seu próprio data center em **Authorized Redirect URIs**.
errors-redirect-uri-page-redirect-space-what = O URI registrado tem um espaço no início ou no final.
errors-redirect-uri-page-redirect-space-check = Cole o URI registrado em **Authorized Redirect URI** em Configurar. Os caracteres ocultos são mostrados ali.
errors-redirect-uri-page-redirect-space-fix = Exclua o URI no API Console e adicione-o de novo sem espaços.
errors-redirect-uri-page-redirect-differs-what = Os dois URIs diferem em um só caractere: http ou https, uma barra no final, o caminho ou a porta.
errors-redirect-uri-page-redirect-differs-check = Coloque os dois URIs um abaixo do outro e compare-os caractere por caractere.
errors-redirect-uri-page-redirect-differs-fix = Copie o URI exato para **Authorized Redirect URIs** e adicione-o com +.
errors-redirect-uri-page-wrong-center-what = O cliente está registrado no API Console de outro data center.
errors-redirect-uri-page-wrong-center-check = Abra o API Console do data center da sua conta e procure o cliente.
errors-redirect-uri-page-wrong-center-fix = Registre o cliente ali ou habilite esse data center em **Settings**.
errors-redirect-uri-page-client-id-wrong-what = O ID do cliente pertence a outro cliente, que tem outros URIs de redirecionamento.
errors-redirect-uri-page-client-id-wrong-check = Compare client_id na URL com a guia **Client Secret** do cliente.
errors-redirect-uri-page-client-id-wrong-fix = Use o ID do cliente para o qual o URI de redirecionamento está registrado.

errors-client-page = Página “Invalid Client” do Zoho
errors-client-page-meaning = Este data center não tem nenhum cliente com este ID.
errors-client-page-wrong-center-what = O cliente pertence a outro data center, ou o seu data center não está habilitado para ele.
errors-client-page-wrong-center-check = No API Console, abra o cliente, selecione **Settings** e verifique se o data center da pessoa que entra está habilitado.
errors-client-page-wrong-center-fix = Habilite o data center ou registre um cliente nele.
errors-client-page-client-id-wrong-what = O ID do cliente foi digitado incorretamente, ou o cliente foi excluído.
errors-client-page-client-id-wrong-check = Compare o ID do cliente com a guia **Client Secret** do cliente.
errors-client-page-client-id-wrong-fix = Copie o ID do cliente de novo.
errors-client-page-wrong-request-what = response_type tem um valor que o Zoho não aceita.
errors-client-page-wrong-request-check = Veja response_type na URL.
errors-client-page-wrong-request-fix = Use response_type=code.

errors-scope-page = Página “Invalid OAuth scope” do Zoho
errors-scope-page-meaning = A solicitação não tem nenhum escopo, ou o Zoho não conhece um dos escopos. Um só escopo desconhecido pode bastar.
errors-scope-page-scope-wrong-what = Um escopo está mal escrito, tem a operação errada ou as maiúsculas erradas, ou não existe em nenhum produto.
errors-scope-page-scope-wrong-check = Cole os escopos em Configurar. Cada um é comparado com o catálogo de escopos. Teste os escopos restantes um por um.
errors-scope-page-scope-wrong-fix = Corrija ou remova o escopo que falha.
errors-scope-page-delimiter-what = Os escopos estão unidos por espaços ou quebras de linha em vez de vírgulas.
errors-scope-page-delimiter-check = Veja scope na URL: os escopos estão separados por uma vírgula ou por %2C?
errors-scope-page-delimiter-fix = Una os escopos com vírgulas. No serviço personalizado, defina **Scope Delimiter** como Comma.
errors-scope-page-wrong-request-what = A solicitação não tem o parâmetro scope.
errors-scope-page-wrong-request-check = Procure scope na URL.
errors-scope-page-wrong-request-fix = Adicione pelo menos um escopo.
errors-scope-page-no-product-what = Um escopo pertence a um produto que este data center não tem.
errors-scope-page-no-product-check = Abra o produto no seu navegador, no seu data center.
errors-scope-page-no-product-fix = Remova os escopos desse produto.

errors-response-type-page = Página “Invalid response type” do Zoho
errors-response-type-page-meaning = Falta response_type ou client_id na URL de autorização.
errors-response-type-page-wrong-request-what = A URL de autorização não tem response_type.
errors-response-type-page-wrong-request-check = Procure response_type na URL.
errors-response-type-page-wrong-request-fix = Adicione response_type=code. Em um serviço personalizado, o Zoho CRM o adiciona.
errors-response-type-page-client-id-wrong-what = A URL de autorização não tem client_id.
errors-response-type-page-client-id-wrong-check = Procure client_id na URL.
errors-response-type-page-client-id-wrong-fix = Adicione o ID do cliente. Em um serviço personalizado, insira-o no campo próprio.
errors-response-type-page-client-type-what = O tipo de resposta não corresponde ao tipo de cliente: clientes baseados em cliente usam token, todos os outros usam code.
errors-response-type-page-client-type-check = Verifique o tipo do cliente no API Console.
errors-response-type-page-client-type-fix = Registre um cliente baseado em servidor para conexões.

errors-server-error-page = Página “An error occurred” do Zoho, com status 500
errors-server-error-page-meaning = response_type tem um valor que o Zoho não aceita.
errors-server-error-page-wrong-request-what = response_type não é code nem token.
errors-server-error-page-wrong-request-check = Veja response_type na URL de autorização.
errors-server-error-page-wrong-request-fix = Use response_type=code.

errors-not-found-page = Página “400 not found” do Zoho em vez da página de consentimento
errors-not-found-page-meaning = O endpoint de autorização foi chamado com um método diferente de GET.
errors-not-found-page-wrong-request-what = A URL de autorização foi solicitada com POST ou outro método.
errors-not-found-page-wrong-request-check = Verifique como o programa abre a URL de autorização.
errors-not-found-page-wrong-request-fix = Abra a URL de autorização em um navegador.

errors-roadblock-page = Página “Access Denied: Maximum request limit reached for your account. Please try again after some time or contact the app’s developer.” do Zoho
errors-roadblock-page-meaning = Solicitações demais para a sua conta em pouco tempo.
errors-roadblock-page-too-many-what = O app enviou mais solicitações de login do que o Zoho permite para uma conta.
errors-roadblock-page-too-many-check = Conte os logins dos últimos dez minutos, inclusive os de outros programas que usam o mesmo cliente.
errors-roadblock-page-too-many-fix = Espere: o Zoho só diz “after some time”, e os outros limites dele valem para dez minutos. Faça login uma vez e reutilize a sessão, também em testes e tarefas paralelas, ou deixe o Zoho fora delas. Se o erro persistir e o app não for seu, entre em contato com o desenvolvedor dele.

errors-access-denied = error=access_denied na URL da resposta
errors-access-denied-meaning = O Zoho não emitiu um código.
errors-access-denied-rejected-what = O usuário selecionou **Reject** na página de consentimento.
errors-access-denied-rejected-check = Pergunte à pessoa que entrou.
errors-access-denied-rejected-fix = Entre novamente e selecione **Accept**.
errors-access-denied-too-many-what = Mais de dez códigos foram solicitados com este cliente em dez minutos.
errors-access-denied-too-many-check = Conte os logins dos últimos dez minutos, inclusive os de colegas.
errors-access-denied-too-many-fix = Espere dez minutos sem nenhuma tentativa e depois entre uma vez.

errors-no-org = error=no_org na URL da resposta
errors-no-org-meaning = A pessoa que entrou não tem conta em um produto cujos escopos foram solicitados. Os tokens de atualização que ela já tem continuam funcionando; só um novo consentimento falha.
errors-no-org-no-product-what = A pessoa não tem conta em um dos produtos.
errors-no-org-no-product-check = Abra cada produto no navegador com a mesma conta.
errors-no-org-no-product-fix = Peça a um administrador que adicione a pessoa ao produto ou remova os escopos dele.

errors-general-error = error=general_error na URL da resposta
errors-general-error-meaning = Diz-se que páginas antigas da Zoho listam este erro para uma falha do lado do Zoho. Nenhuma página atual que conseguimos ler o lista.
errors-general-error-zoho-what = Algo falhou no Zoho.
errors-general-error-zoho-check = Tente novamente em um minuto.
errors-general-error-zoho-fix = Entre novamente. Se o erro persistir, entre em contato com o suporte da Zoho.

errors-invalid-client = `{ "{" }"error":"invalid_client"{ "}" }`, com status 200
errors-invalid-client-meaning = Este servidor de contas não conhece o cliente, ou não com este segredo.
errors-wrong-center-what = A solicitação foi a um data center diferente do da sua conta.
errors-wrong-center-check = Compare o host da solicitação de token com accounts-server na URL da resposta e com a URL do seu CRM.
errors-wrong-center-fix = Use o servidor de contas do seu próprio data center nas três URLs.
errors-secret-of-another-center-what = O segredo do cliente pertence a outro data center. O ID do cliente é o mesmo em todos, mas, por padrão, cada data center tem o próprio segredo.
errors-secret-of-another-center-check = No API Console, abra o cliente e selecione **Settings**. Verifique se o seu data center está habilitado e se **Use the same OAuth credentials for all data centers** está ativado.
errors-secret-of-another-center-fix = Copie o segredo do seu próprio data center ou ative as mesmas credenciais para todos os data centers.
errors-invalid-client-client-id-wrong-what = O ID do cliente está ausente ou foi digitado incorretamente, ou o cliente foi excluído.
errors-invalid-client-client-id-wrong-check = Compare o ID do cliente com a guia **Client Secret** do cliente.
errors-invalid-client-client-id-wrong-fix = Copie o ID do cliente de novo.
errors-invalid-client-secret-missing-what = A solicitação não tem um segredo do cliente, e este tipo de cliente precisa de um.
errors-invalid-client-secret-missing-check = Verifique o tipo do cliente no API Console. Clientes baseados em servidor precisam do segredo.
errors-invalid-client-secret-missing-fix = Envie o segredo: insira-o na página ou quando o comando o pedir.
errors-invalid-client-wrong-request-what = grant_type tem um valor que o Zoho não aceita.
errors-invalid-client-wrong-request-check = Compare grant_type na solicitação com authorization_code ou refresh_token.
errors-invalid-client-wrong-request-fix = Envie authorization_code com um código ou refresh_token com um token de atualização.

errors-invalid-client-secret = `{ "{" }"error":"invalid_client_secret"{ "}" }`, com status 200
errors-invalid-client-secret-meaning = O cliente existe, mas o segredo está ausente ou não é o dele.
errors-invalid-client-secret-secret-wrong-what = O segredo pertence a outro cliente, foi substituído por um novo ou foi copiado com um espaço.
errors-invalid-client-secret-secret-wrong-check = Compare os primeiros e os últimos caracteres dele com a guia **Client Secret**.
errors-invalid-client-secret-secret-wrong-fix = Copie-o de novo com o botão de copiar do API Console.
errors-invalid-client-secret-secret-missing-what = A solicitação não tem um segredo do cliente.
errors-invalid-client-secret-secret-missing-check = Procure client_secret na solicitação.
errors-invalid-client-secret-secret-missing-fix = Envie o segredo: insira-o na página ou quando o comando o pedir.

errors-other-dc = `{ "{" }"error":"other_dc"{ "}" }` em resposta à consulta periódica de um dispositivo
errors-other-dc-meaning = O usuário aceitou, mas a conta está em um data center diferente do que foi consultado.
errors-other-dc-wrong-center-what = A consulta vai ao data center do app, e a conta está em outro.
errors-other-dc-wrong-center-check = Veja user_location na resposta: indica o data center da conta.
errors-other-dc-wrong-center-fix = Continue consultando no servidor de contas de user_location, com o mesmo código do dispositivo. Esse data center deve estar habilitado para o cliente.

errors-authorization-pending = `{ "{" }"error":"authorization_pending"{ "}" }` em resposta à consulta periódica de um dispositivo
errors-authorization-pending-meaning = Nada falhou: o usuário ainda não inseriu o código nem aceitou.
errors-authorization-pending-not-connected-what = O usuário ainda não inseriu o código nem aceitou.
errors-authorization-pending-not-connected-check = Verifique se o usuário abriu a URL de verificação e inseriu o código.
errors-authorization-pending-not-connected-fix = Continue consultando, no máximo uma vez a cada 30 segundos, até que o usuário insira o código.

errors-slow-down = `{ "{" }"error":"slow_down"{ "}" }` em resposta à consulta periódica de um dispositivo
errors-slow-down-meaning = O dispositivo consulta com frequência demais: duas solicitações chegaram em menos de 30 segundos. Fora isso, nada falhou.
errors-slow-down-too-many-what = O dispositivo consulta mais de uma vez a cada 30 segundos.
errors-slow-down-too-many-check = Compare os horários das solicitações.
errors-slow-down-too-many-fix = Consulte no máximo uma vez a cada 30 segundos, até que o usuário insira o código e aceite.

errors-invalid-code = `{ "{" }"error":"invalid_code"{ "}" }`, com status 200
errors-invalid-code-meaning = O Zoho rejeitou o código de autorização.
errors-invalid-code-code-expired-what = O código expirou. As fontes indicam durações de um, dois e três minutos.
errors-invalid-code-code-expired-check = Verifique quantos segundos se passaram entre o redirecionamento e a solicitação de token.
errors-invalid-code-code-expired-fix = Entre novamente e troque o novo código imediatamente.
errors-invalid-code-code-used-what = O código já foi usado. Ele funciona uma só vez, e uma troca que falhou também pode consumi-lo.
errors-invalid-code-code-used-check = Verifique se outra janela, uma nova tentativa ou um colega enviou o código.
errors-invalid-code-code-used-fix = Entre novamente e troque o novo código imediatamente.
errors-invalid-code-redirect-differs-what = O URI de redirecionamento não é o do login.
errors-invalid-code-redirect-differs-check = Compare os dois URIs caractere por caractere.
errors-invalid-code-redirect-differs-fix = Envie exatamente o URI que o login enviou.
errors-invalid-code-code-mangled-what = O código está ausente ou foi cortado, ou os sinais + e % dele foram alterados no caminho.
errors-invalid-code-code-mangled-check = Um código é composto de 1000., 32 dígitos hexadecimais, um ponto e mais 32.
errors-invalid-code-code-mangled-fix = Copie o valor inteiro, até o próximo &.
errors-invalid-code-verifier-wrong-what = O verificador de código não corresponde ao desafio de código do login. A Zoho não documenta o erro para este caso.
errors-invalid-code-verifier-wrong-check = Verifique se o comando foi copiado do mesmo login que o código.
errors-invalid-code-verifier-wrong-fix = Entre novamente e troque o novo código imediatamente.
errors-invalid-code-wrong-request-what = grant_type não corresponde ao que foi enviado.
errors-invalid-code-wrong-request-check = Veja grant_type na solicitação.
errors-invalid-code-wrong-request-fix = Envie grant_type=authorization_code com um código.
errors-invalid-code-refresh-token-dead-what = Se foi enviado um token de atualização: ele foi revogado, ou substituído depois de mais de 20 mais novos.
errors-invalid-code-refresh-token-dead-check = Procure grant_type=refresh_token na solicitação.
errors-invalid-code-refresh-token-dead-fix = Entre novamente com access_type=offline e prompt=consent e guarde o novo token de atualização.

errors-invalid-refresh-token = `{ "{" }"error":"invalid_code"{ "}" }` em resposta a um token de atualização, com status 200
errors-invalid-refresh-token-meaning = O Zoho rejeitou o token de atualização.
errors-invalid-refresh-token-refresh-token-dead-what = O token de atualização foi revogado ou substituído. O Zoho mantém 20 tokens de atualização por usuário e cliente; um novo invalida o mais antigo sem avisar. (Uma página da Zoho diz que, em vez disso, o novo é negado.)
errors-invalid-refresh-token-refresh-token-dead-check = Conte quantas vezes este usuário autorizou este cliente.
errors-invalid-refresh-token-refresh-token-dead-fix = Entre novamente com access_type=offline e prompt=consent e guarde o novo token de atualização.
errors-invalid-refresh-token-code-mangled-what = O valor não é um token de atualização. Códigos e tokens de acesso têm a mesma aparência.
errors-invalid-refresh-token-code-mangled-check = Verifique de onde ele foi copiado.
errors-invalid-refresh-token-code-mangled-fix = Use o valor de refresh_token da resposta ao código.
errors-invalid-refresh-token-wrong-request-what = grant_type não corresponde ao que foi enviado.
errors-invalid-refresh-token-wrong-request-check = Veja grant_type na solicitação.
errors-invalid-refresh-token-wrong-request-fix = Envie grant_type=refresh_token com um token de atualização.

errors-invalid-redirect-uri = `{ "{" }"error":"invalid_redirect_uri"{ "}" }`
errors-invalid-redirect-uri-meaning = O URI de redirecionamento da solicitação de token está ausente ou não é o registrado.
errors-invalid-redirect-uri-redirect-differs-what = O URI de redirecionamento está ausente ou é diferente do URI do login.
errors-invalid-redirect-uri-redirect-differs-check = Compare os dois URIs caractere por caractere.
errors-invalid-redirect-uri-redirect-differs-fix = Envie exatamente o URI que o login enviou e que está registrado.
errors-invalid-redirect-uri-wrong-center-what = O URI de redirecionamento pertence a outro data center.
errors-invalid-redirect-uri-wrong-center-check = Compare o host dele com o data center da sua conta.
errors-invalid-redirect-uri-wrong-center-fix = Registre e envie o URI de redirecionamento do seu próprio data center.

errors-missing-org-info = `{ "{" }"error":"missing_org_info"{ "}" }`
errors-missing-org-info-meaning = O fluxo client credentials precisa da organização (soid).
errors-missing-org-info-wrong-request-what = grant_type é client_credentials, e falta soid.
errors-missing-org-info-wrong-request-check = Procure soid=ZohoCRM.<ID da organização> na solicitação.
errors-missing-org-info-wrong-request-fix = Adicione soid: soid=ZohoCRM.<ID da organização>.

errors-throttled = “You have made too many requests continuously” ou `{ "{" }"error_description":"Token creation throttle limit reached. Please reuse the valid tokens you currently have.","error":"Access Denied"{ "}" }`
errors-throttled-meaning = Foram solicitados tokens demais em pouco tempo. A primeira mensagem vem no idioma da conta. As fontes divergem sobre se o status dela é 200 ou 400.
errors-throttled-too-many-what = Mais de dez tokens de acesso foram solicitados em dez minutos com um só token de atualização, ou logins e novas tentativas se repetem em um loop.
errors-throttled-too-many-check = Conte as solicitações dos últimos dez minutos, inclusive as de outros programas que usam o mesmo cliente.
errors-throttled-too-many-fix = Pare de enviar solicitações. A Zoho diz que o bloqueio dura o resto dos dez minutos; usuários relatam de 15 a 30 minutos. Reutilize cada token de acesso durante a hora inteira e compartilhe-o entre todos os programas e instâncias que usam este token de atualização.

errors-html = Uma página HTML em vez de JSON
errors-html-meaning = A resposta não vem do endpoint de token, ou o endpoint não entendeu a solicitação.
errors-html-wrong-request-what = O caminho ou o método está errado, ou falta grant_type. O endpoint de token só aceita POST para /oauth/v2/token e, sem grant_type, retorna 400 Bad Request.
errors-html-wrong-request-check = Compare a URL e o método com os mostrados aqui ou na página do próprio produto e procure grant_type.
errors-html-wrong-request-fix = Corrija o caminho ou o método ou adicione grant_type.
errors-html-zoho-what = Um proxy, um firewall ou uma página de manutenção respondeu no lugar do Zoho.
errors-html-zoho-check = Leia o título da página.
errors-html-zoho-fix = Tente novamente a partir de outra rede.

errors-no-refresh-token = Uma resposta de token sem refresh_token
errors-no-refresh-token-meaning = Há um token de acesso, mas a conexão deixa de funcionar depois de uma hora.
errors-no-refresh-token-not-offline-what = Faltou access_type=offline na URL de autorização. O padrão é online.
errors-no-refresh-token-not-offline-check = Veja a URL do login.
errors-no-refresh-token-not-offline-fix = Adicione access_type=offline e prompt=consent e entre novamente.
errors-no-refresh-token-no-consent-prompt-what = O consentimento já tinha sido dado. Sem prompt=consent, o Zoho só retorna um token de atualização na primeira vez.
errors-no-refresh-token-no-consent-prompt-check = Verifique se este usuário já autorizou este cliente antes.
errors-no-refresh-token-no-consent-prompt-fix = Adicione prompt=consent e entre novamente.
errors-no-refresh-token-client-type-what = Clientes baseados em cliente não recebem token de atualização.
errors-no-refresh-token-client-type-check = Verifique o tipo do cliente no API Console.
errors-no-refresh-token-client-type-fix = Registre um cliente baseado em servidor.

errors-unknown-token = HTTP 400 do endpoint de revogação, como página HTML
errors-unknown-token-meaning = O endpoint de revogação não conhece este token, ou o token pertence a outro cliente. Se ele já tinha sido revogado, não há mais nada a fazer.
errors-unknown-token-refresh-token-dead-what = O token não é mais válido: ele já tinha sido revogado ou expirou.
errors-unknown-token-refresh-token-dead-check = Tente uma atualização. A resposta invalid_code confirma isso.
errors-unknown-token-refresh-token-dead-fix = Não há mais nada a fazer.
errors-unknown-token-client-id-wrong-what = O token pertence a outro cliente. /oauth/v2/revoke/token verifica o cliente no cabeçalho Authorization.
errors-unknown-token-client-id-wrong-check = Compare o ID do cliente com o do cliente que obteve o token.
errors-unknown-token-client-id-wrong-fix = Use o ID e o segredo do cliente que obteve o token.
errors-unknown-token-wrong-request-what = Um token de acesso foi enviado a /oauth/v2/revoke/token sem token_type=access_token.
errors-unknown-token-wrong-request-check = Procure token_type na solicitação.
errors-unknown-token-wrong-request-fix = Adicione token_type=access_token ou revogue o token de atualização: os tokens de acesso dele deixam de valer junto com ele.
errors-unknown-token-code-mangled-what = O token foi cortado ao ser copiado.
errors-unknown-token-code-mangled-check = Verifique de onde ele foi copiado.
errors-unknown-token-code-mangled-fix = Copie o valor inteiro. Tanto tokens de acesso quanto tokens de atualização podem ser revogados.

errors-invalid-token = `{ "{" }"code":"INVALID_TOKEN","message":"invalid oauth token","status":"error","details":{ "{" }{ "}" }{ "}" }`, em outros produtos INVALID_OAUTHTOKEN
errors-invalid-token-meaning = A API rejeitou o token de acesso.
errors-invalid-token-token-expired-what = O token de acesso tem mais de uma hora ou foi revogado.
errors-invalid-token-token-expired-check = Verifique quando o token foi emitido. Ele dura uma hora.
errors-invalid-token-token-expired-fix = Obtenha um novo token de acesso com o token de atualização.
errors-invalid-token-wrong-center-what = A chamada foi a outro data center, ou a um sandbox com um token da organização de produção.
errors-invalid-token-wrong-center-check = Compare o host da chamada com api_domain na resposta de token.
errors-invalid-token-wrong-center-fix = Chame o host que api_domain indica.
errors-invalid-token-header-wrong-what = O cabeçalho Authorization começa com Bearer. O Zoho Accounts documenta Bearer, a maioria dos produtos documenta Zoho-oauthtoken e, segundo relatos, alguns rejeitam Bearer.
errors-invalid-token-header-wrong-check = Veja o cabeçalho Authorization.
errors-invalid-token-header-wrong-fix = Use Zoho-oauthtoken, um espaço e o token.
errors-invalid-token-scope-missing-what = Falta o escopo.
errors-invalid-token-scope-missing-check = Compare os escopos da resposta de token com os que a chamada exige.
errors-invalid-token-scope-missing-fix = Adicione o escopo e autorize novamente.
errors-invalid-token-token-replaced-what = O token foi substituído: cada token de atualização tem um número limitado de tokens de acesso válidos, e um novo invalida o mais antigo. O token também perde a validade quando o token de atualização dele é substituído.
errors-invalid-token-token-replaced-check = Verifique se outros programas solicitam tokens de acesso com o mesmo token de atualização.
errors-invalid-token-token-replaced-fix = Compartilhe um só token de acesso entre eles e reutilize-o durante a hora inteira.
errors-invalid-token-other-org-what = O token pertence a outra organização. A página de consentimento do Zoho CRM pede que se escolha produção, sandbox ou desenvolvedor, e o token só é válido para a escolhida.
errors-invalid-token-other-org-check = Verifique qual organização foi selecionada na página de consentimento.
errors-invalid-token-other-org-fix = Autorize novamente e selecione a organização que você chama.
errors-invalid-token-not-offline-what = A conexão não tem token de atualização; por isso, só funciona por uma hora depois de cada login.
errors-invalid-token-not-offline-check = Verifique se a Authorize URL do serviço personalizado contém access_type=offline.
errors-invalid-token-not-offline-fix = Adicione access_type=offline e prompt=consent à Authorize URL e conecte-se novamente.

errors-scope-mismatch = OAUTH_SCOPE_MISMATCH (CRM), SCOPE_MISMATCH (Desk) ou INVALID_OAUTHSCOPE (Accounts e outros)
errors-scope-mismatch-meaning = O token é válido, mas não tem o escopo para esta chamada.
errors-scope-mismatch-scope-missing-what = O escopo não foi solicitado, ou o Zoho não o concedeu.
errors-scope-mismatch-scope-missing-check = Compare os escopos da resposta de token com os que a chamada exige.
errors-scope-mismatch-scope-missing-fix = Adicione o escopo e autorize novamente. Os tokens existentes mantêm os escopos antigos.

errors-no-permission = `{ "{" }"code":"NO_PERMISSION",…{ "}" }`, com status 403
errors-no-permission-meaning = O token é válido, mas o usuário dele não tem permissão para fazer isto.
errors-no-permission-profile-what = O perfil do usuário não tem **Zoho CRM API Access** (nesse caso, a resposta indica Crm_Implied_Api_Access) ou a permissão que a resposta indica.
errors-no-permission-profile-check = Vá até **Setup**, **Security Control**, **Profiles**, **Developer Permissions**.
errors-no-permission-profile-fix = Dê a permissão ao perfil ou conecte-se como um usuário que a tenha.

errors-authentication-failure = AUTHENTICATION_FAILURE (CRM), UNAUTHORIZED (Desk) ou INVALID_TICKET (Mail, Calendar, Analytics)
errors-authentication-failure-meaning = A API não encontrou um token de acesso válido na solicitação.
errors-authentication-failure-header-wrong-what = O cabeçalho Authorization está ausente ou tem outra forma.
errors-authentication-failure-header-wrong-check = Veja o cabeçalho da chamada.
errors-authentication-failure-header-wrong-fix = Envie Authorization: Zoho-oauthtoken, um espaço e o token.
errors-authentication-failure-token-empty-what = O cabeçalho não tem um token utilizável: uma variável não foi substituída, o token foi cortado ou um redirecionamento removeu o cabeçalho.
errors-authentication-failure-token-empty-check = Mostre o cabeçalho como ele é enviado. Um token é composto de 1000., 32 dígitos hexadecimais, um ponto e mais 32.
errors-authentication-failure-token-empty-fix = Envie o token de acesso atual inteiro ao host final da API.

errors-wrong-url = INVALID_URL_PATTERN (CRM) ou URL_RULE_NOT_CONFIGURED (Mail, Projects, Analytics)
errors-wrong-url-meaning = A API não tem um endpoint nesta URL.
errors-wrong-url-wrong-request-what = O caminho foi digitado incorretamente, uma parte dele falta ou é um espaço reservado, ou o método está errado.
errors-wrong-url-wrong-request-check = Compare o caminho com a página do próprio produto, parte por parte. Substitua os IDs de exemplo pelos seus.
errors-wrong-url-wrong-request-fix = Corrija o caminho ou o método.
errors-wrong-url-scope-missing-what = Falta o escopo: um autor recebeu esta resposta onde outro produto indica o escopo.
errors-wrong-url-scope-missing-check = Verifique se a resposta de token contém um escopo para esta chamada.
errors-wrong-url-scope-missing-fix = Adicione o escopo e autorize novamente.

errors-org-mismatch = `{ "{" }"errorCode":"OAUTH_ORG_MISMATCH","message":"The OAuthToken is not valid for specified organization"{ "}" }`
errors-org-mismatch-meaning = O token é válido, mas a chamada indica uma organização para a qual ele não vale, ou nenhuma.
errors-org-mismatch-other-org-what = O ID da organização da chamada está ausente ou não é um daqueles para os quais o token serve: o usuário não pertence a ela, ou outra organização foi selecionada na página de consentimento.
errors-org-mismatch-other-org-check = Compare o ID da organização na chamada com a lista de organizações do produto, chamada com o mesmo token.
errors-org-mismatch-other-org-fix = Obtenha os IDs da lista, que não precisa de nenhum ID (/api/v1/organizations no Desk, /books/v3/organizations no Books, /restapi/v2/orgs no Analytics), e envie um deles. Para outra organização, autorize novamente como um dos usuários dela e selecione-a na página de consentimento.

errors-product-rights = Um erro de permissão do produto
errors-product-rights-meaning = O token é válido, mas o usuário dele não tem permissão para fazer isto no produto.
errors-product-rights-profile-what = O usuário da conexão não tem a permissão neste produto.
errors-product-rights-profile-check = Entre no produto como este usuário e tente fazer o mesmo manualmente.
errors-product-rights-profile-fix = Dê a permissão ao usuário ou conecte-se como um usuário que a tenha.
errors-product-rights-runs-as-creator-what = A chamada é executada como o usuário que criou a conexão, não como o que a iniciou.
errors-product-rights-runs-as-creator-check = Abra a conexão e veja quem a criou.
errors-product-rights-runs-as-creator-fix = Conecte-se novamente como um usuário com a permissão.

errors-product-request = Um erro de solicitação do produto
errors-product-request-meaning = O token funciona. O produto rejeitou a própria solicitação.
errors-product-request-wrong-request-what = Um parâmetro está ausente ou indica algo que esta conta não tem.
errors-product-request-wrong-request-check = Compare os parâmetros com a página do próprio produto, um por um.
errors-product-request-wrong-request-fix = Corrija o parâmetro. A conexão não precisa de nenhuma mudança.

errors-too-many-calls = HTTP 429, TOO_MANY_REQUESTS ou THRESHOLD_EXCEEDED de uma API
errors-too-many-calls-meaning = Chamadas de API demais em pouco tempo, ao mesmo tempo ou em um dia. A conexão não precisa de nenhuma mudança.
errors-too-many-calls-too-many-what = As chamadas excedem um limite da edição: em um minuto, em um dia ou ao mesmo tempo.
errors-too-many-calls-too-many-check = Veja a mensagem e o cabeçalho Retry-After. Conte as chamadas de todos os programas que usam esta organização.
errors-too-many-calls-too-many-fix = Espere o tempo que Retry-After indica e depois envie menos chamadas, uma após a outra. Um limite diário termina com o dia.

errors-edition = LICENSE_ACCESS_LIMITED (Desk), FEATURE_NOT_SUPPORTED (CRM) ou um erro semelhante
errors-edition-meaning = O token funciona. A edição do produto não inclui este recurso.
errors-edition-edition-what = A edição ou a licença não inclui o que foi chamado, ou o limite dela foi atingido.
errors-edition-edition-check = Procure o recurso na página de preços do produto, na edição que a sua organização tem.
errors-edition-edition-fix = Mude para uma edição superior ou dispense esta chamada. A conexão não precisa de nenhuma mudança.

errors-forbidden = HTTP 403 ou FORBIDDEN de uma API
errors-forbidden-meaning = A API reconheceu o token, mas recusou esta chamada.
errors-forbidden-profile-what = O usuário do token não tem a permissão no produto.
errors-forbidden-profile-check = Entre no produto como este usuário e tente fazer o mesmo manualmente.
errors-forbidden-profile-fix = Dê a permissão ao usuário ou conecte-se como um usuário que a tenha.
errors-forbidden-scope-missing-what = O token não tem o escopo para esta chamada. Alguns produtos retornam 403 nesse caso.
errors-forbidden-scope-missing-check = Compare os escopos da resposta de token com os que a chamada exige.
errors-forbidden-scope-missing-fix = Adicione o escopo e autorize novamente.

errors-wrong-method = HTTP 405 ou METHOD_NOT_ALLOWED de uma API
errors-wrong-method-meaning = A URL existe, mas não para este método HTTP.
errors-wrong-method-wrong-request-what = A solicitação usou um método diferente do que o endpoint aceita, por exemplo, POST em vez de GET.
errors-wrong-method-wrong-request-check = Compare o método com a página do próprio produto.
errors-wrong-method-wrong-request-fix = Envie a solicitação com o método documentado. O token não precisa de nenhuma mudança.

errors-server-error = HTTP 500 ou INTERNAL_ERROR de uma API
errors-server-error-meaning = O produto falhou ao processar a chamada. Isso raramente tem a ver com OAuth.
errors-server-error-zoho-what = Algo falhou no Zoho, ou o produto não conseguiu processar um valor da solicitação.
errors-server-error-zoho-check = Envie a mesma chamada de novo em um minuto e uma vez com menos valores.
errors-server-error-zoho-fix = Se o erro persistir, entre em contato com o suporte do produto e informe a hora e a URL da chamada.

errors-api-html = Uma página HTML de uma API, em vez de JSON
errors-api-html-meaning = A API respondeu com uma página para pessoas; por isso, nenhum endpoint processou a chamada.
errors-api-html-wrong-request-what = O host ou o caminho não é o da API do produto.
errors-api-html-wrong-request-check = Compare a URL com a página do próprio produto. Nem toda API está no host que api_domain indica.
errors-api-html-wrong-request-fix = Envie a chamada ao host da API do produto, com o caminho documentado.
errors-api-html-token-expired-what = O token está ausente ou não é válido. Segundo relatos, o Zoho Bookings responde a isso com uma página HTML e o status 400 ou 401.
errors-api-html-token-expired-check = Veja o status e envie outra chamada com o mesmo token.
errors-api-html-token-expired-fix = Obtenha um novo token de acesso com o token de atualização e envie-o no cabeçalho Authorization.

errors-old-api = Erro 4834, “Invalid Ticket Id” ou outro erro da API 1.0
errors-old-api-meaning = Este é um erro da antiga API 1.0, que usava authtokens e tickets em vez de OAuth.
errors-old-api-wrong-request-what = A URL é da API 1.0 (…/private/xml ou …/private/json). A API 1.0 do Zoho CRM foi descontinuada em 31 de dezembro de 2018 e encerrada em 31 de dezembro de 2019.
errors-old-api-wrong-request-check = Procure /private/xml ou /private/json na URL da chamada e authtoken nos parâmetros dela.
errors-old-api-wrong-request-fix = Use a API atual do produto com um token de acesso OAuth: /crm/v8 para o Zoho CRM, /recruit/v2 para o Zoho Recruit.

errors-send-mail-token = Erro SERR_157 do Zoho ZeptoMail
errors-send-mail-token-meaning = O ZeptoMail não aceita este token para enviar e-mails. Ele espera o Send Mail token de um Mail Agent, que não é um token OAuth.
errors-send-mail-token-wrong-credential-what = Foi enviado um token OAuth, uma senha SMTP ou o Send Mail token de outro data center.
errors-send-mail-token-wrong-credential-check = No ZeptoMail, abra o Mail Agent, selecione **SMTP/API** e compare o token na guia API.
errors-send-mail-token-wrong-credential-fix = Envie Authorization: Zoho-enczapikey, um espaço e o Send Mail token do Mail Agent ao host do ZeptoMail do mesmo data center.

errors-mcp-register = Falha no registro de um cliente MCP
errors-mcp-register-meaning = O cliente MCP não conseguiu se registrar no login do servidor MCP da Zoho. O texto não mostra por quê.
errors-mcp-register-wrong-request-what = O cliente MCP não conseguiu se registrar (registro dinâmico de clientes). A mesma mensagem é relatada para muitos servidores; por isso, o texto não mostra se a causa é o cliente ou o Zoho.
errors-mcp-register-wrong-request-check = Conecte-se com outro cliente MCP, como o MCP Inspector. Se isso funcionar, a causa é o cliente.
errors-mcp-register-wrong-request-fix = Se o cliente tiver um campo para um ID do cliente OAuth, registre um cliente no API Console, insira o ID dele e conecte-se novamente. Caso contrário, relate o erro ao fornecedor do cliente e à Zoho. O caminho da URL do servidor é uma chave: mantenha-o em segredo.
errors-mcp-sign-in = Erro no login de um servidor Zoho MCP
errors-mcp-sign-in-meaning = O login MCP da Zoho recusou a solicitação do cliente MCP. O texto não mostra qual parte dela.
errors-mcp-sign-in-wrong-request-what = Um parâmetro que o cliente MCP envia está ausente ou tem uma forma que o login MCP da Zoho não aceita. O texto não mostra qual.
errors-mcp-sign-in-wrong-request-check = Copie do navegador o endereço da página de login e compare os parâmetros dele (client_id, redirect_uri, code_challenge, resource, scope) com os de um cliente que se conecta, como o MCP Inspector.
errors-mcp-sign-in-wrong-request-fix = Relate o parâmetro que difere ao fornecedor do cliente MCP e à Zoho. Até lá, conecte-se com um cliente que funcione. O caminho da URL do servidor é uma chave: mantenha-o em segredo.
errors-mcp-refused = HTTP 401 ou 403 de um servidor do Zoho MCP
errors-mcp-refused-meaning = O servidor MCP não aceitou a conexão. Um cliente MCP faz login nele ou usa a chave que está na URL dele.
errors-mcp-refused-not-connected-what = O servidor ou uma das ferramentas dele não foi autorizado para a pessoa que se conecta.
errors-mcp-refused-not-connected-check = Abra o Zoho MCP com a conta que criou o servidor e veja as conexões dele.
errors-mcp-refused-not-connected-fix = Autorize o servidor ali ou entre novamente a partir do cliente MCP com uma conta da mesma organização.
errors-mcp-refused-wrong-center-what = O servidor foi criado em um data center diferente do da sua conta.
errors-mcp-refused-wrong-center-check = Compare o final do host do servidor com o das suas páginas do Zoho.
errors-mcp-refused-wrong-center-fix = Crie um servidor no Zoho MCP com uma conta da sua própria organização e use a URL dele. Trate essa URL como uma senha.
errors-mcp-refused-wrong-request-what = A URL do servidor foi cortada, ou a chave dela foi substituída.
errors-mcp-refused-wrong-request-check = Compare a URL com a que o Zoho MCP mostra para o servidor.
errors-mcp-refused-wrong-request-fix = Copie a URL de novo do Zoho MCP. Trate-a como uma senha.

errors-mail-password = “535 Authentication failed” ou [AUTHENTICATIONFAILED] de um servidor de e-mail
errors-mail-password-meaning = Um servidor de e-mail rejeitou um nome de usuário ou uma senha. Isso não tem a ver com OAuth.
errors-mail-password-wrong-credential-what = A senha está errada. Com a autenticação multifator, os programas de e-mail precisam de uma senha específica de aplicativo em vez da senha da conta. O ZeptoMail precisa do token do Mail Agent dele.
errors-mail-password-wrong-credential-check = Verifique se a autenticação multifator está ativada para esta conta e se o acesso IMAP ou SMTP está habilitado para a caixa de correio.
errors-mail-password-wrong-credential-fix = Na conta Zoho, selecione **Security**, **Application-Specific Passwords**, crie uma senha e insira-a no programa de e-mail.
errors-mail-password-wrong-center-what = O servidor de e-mail pertence a um data center diferente do da caixa de correio.
errors-mail-password-wrong-center-check = Compare o final do nome do servidor com o que aparece no navegador quando a caixa de correio está aberta.
errors-mail-password-wrong-center-fix = Use o servidor de e-mail do data center da própria caixa de correio.

errors-bad-token-request = HTTP 400 Bad Request do endpoint de token
errors-bad-token-request-meaning = O endpoint de token não leu a solicitação: falta grant_type, ou o método não é POST.
errors-bad-token-request-wrong-request-what = A solicitação não tem grant_type, ou não é um POST com os parâmetros no corpo ou na string de consulta.
errors-bad-token-request-wrong-request-check = Mostre a solicitação como ela é enviada: o método, o Content-Type e o corpo. Um corpo em JSON não está documentado.
errors-bad-token-request-wrong-request-fix = Envie um POST com Content-Type: application/x-www-form-urlencoded e grant_type=authorization_code ou grant_type=refresh_token.

errors-invalid-grant = `{ "{" }"error":"invalid_grant"{ "}" }`
errors-invalid-grant-meaning = No padrão OAuth, este erro indica um código ou um token de atualização rejeitado. A Zoho documenta invalid_code para isso e não documenta este erro em nenhum lugar que tenhamos encontrado.
errors-invalid-grant-not-zoho-what = Outro servidor respondeu, ou um programa entre você e o Zoho mudou o nome do erro.
errors-invalid-grant-not-zoho-check = Compare o host da solicitação com os servidores de contas na página Data centers.
errors-invalid-grant-not-zoho-fix = Envie a solicitação diretamente ao servidor de contas e leia a resposta dele.
errors-invalid-grant-code-expired-what = Se foi o Zoho que o enviou: o código expirou ou já foi usado, ou o token de atualização não é mais válido.
errors-invalid-grant-code-expired-check = Verifique quanto tempo o código tinha e se ele já tinha sido enviado.
errors-invalid-grant-code-expired-fix = Entre novamente e troque o novo código imediatamente.

errors-other-provider = Um erro de outro provedor
errors-other-provider-meaning = Este erro é de outro provedor, não do Zoho.
errors-other-provider-not-zoho-what = A solicitação foi a outro provedor, que rejeitou o próprio cliente, código ou token.
errors-other-provider-not-zoho-check = Veja o host da solicitação que falhou.
errors-other-provider-not-zoho-fix = Procure o erro na documentação desse provedor e conecte-se novamente ali. Nada precisa mudar no Zoho.

errors-no-stored-token = “No Tokens exist for the given user-identifier” ou uma mensagem semelhante de uma biblioteca
errors-no-stored-token-meaning = A biblioteca não tem um token deste usuário no repositório dela. Ela não consultou o Zoho.
errors-no-stored-token-store-empty-what = O arquivo ou a tabela em que a biblioteca guarda os tokens está vazio, não foi copiado para este servidor ou não pode ser lido.
errors-no-stored-token-store-empty-check = Abra o arquivo ou a tabela que a configuração indica, como token_persistence_path, e procure este usuário.
errors-no-stored-token-store-empty-fix = Copie os tokens guardados para este servidor ou autorize uma vez aqui: gere um código e troque-o imediatamente.
errors-no-stored-token-other-user-what = Os tokens estão guardados com um usuário diferente do que está na configuração.
errors-no-stored-token-other-user-check = Compare currentUserEmail com o usuário no repositório, caractere por caractere.
errors-no-stored-token-other-user-fix = Use o mesmo usuário nos dois lugares.

errors-no-user-email = KeyError: ’Email’ de uma biblioteca
errors-no-user-email-meaning = A biblioteca pediu ao Zoho o endereço de e-mail do usuário, e a resposta não o tinha.
errors-no-user-email-scope-missing-what = O token não tem o escopo AaaServer.profile.READ, que essa solicitação exige.
errors-no-user-email-scope-missing-check = Procure AaaServer.profile.READ nos escopos que foram solicitados.
errors-no-user-email-scope-missing-fix = Adicione AaaServer.profile.READ aos escopos e autorize novamente, ou defina o endereço de e-mail na configuração.

errors-console-client-name = “Enter a valid client name” no API Console
errors-console-client-name-meaning = O API Console rejeita o nome do cliente.
errors-console-client-name-bad-text-what = O nome tem um caractere especial diferente de _ e &.
errors-console-client-name-bad-text-check = Procure pontos, parênteses, colchetes, hifens e acentos.
errors-console-client-name-bad-text-fix = Use somente letras, dígitos, espaços, _ e &.
errors-console-client-name-zoho-what = O nome contém “Zoho”. O guia de um parceiro diz para não usar essa palavra; guias mais antigos a usavam.
errors-console-client-name-zoho-check = Tente o mesmo nome sem essa palavra.
errors-console-client-name-zoho-fix = Remova a palavra.

errors-console-java-script-domain = “Enter a valid JavaScript Domain URI” no API Console
errors-console-java-script-domain-meaning = O API Console rejeita o domínio JavaScript.
errors-console-java-script-domain-bad-address-what = O valor não começa com https:// ou http://, ou tem um caminho.
errors-console-java-script-domain-bad-address-check = Compare-o com https://99000000223015.zappscontents.com: esquema e host, nada mais.
errors-console-java-script-domain-bad-address-fix = Remova tudo a partir da primeira barra depois do host.
errors-console-java-script-domain-client-type-what = Um serviço personalizado não precisa de um domínio JavaScript. Só clientes baseados em cliente têm um.
errors-console-java-script-domain-client-type-check = Verifique o tipo do cliente.
errors-console-java-script-domain-client-type-fix = Registre um cliente baseado em servidor para uma conexão.

errors-console-redirect-uri = “Enter a valid redirect URI” no API Console
errors-console-redirect-uri-meaning = O API Console rejeita o URI de redirecionamento.
errors-console-redirect-uri-bad-address-what = O valor não começa com https:// ou http://, contém um espaço ou tem vários URIs em um só campo.
errors-console-redirect-uri-bad-address-check = Cole-o em **Authorized Redirect URI** em Configurar. Os caracteres ocultos são mostrados ali.
errors-console-redirect-uri-bad-address-fix = Insira um URI por campo. Adicione outros com +.

errors-console-homepage-url = “Enter a valid homepage URL” no API Console
errors-console-homepage-url-meaning = O API Console rejeita a URL da página inicial.
errors-console-homepage-url-bad-address-what = O valor não é uma URL completa como https://www.yourdomain.com.
errors-console-homepage-url-bad-address-check = Verifique se ele começa com https://.
errors-console-homepage-url-bad-address-fix = Insira uma URL completa. O Zoho aceita uma URL de exemplo.

errors-unauthenticated-connection = “Failed to execute function - UnAuthenticated Connections”
errors-unauthenticated-connection-meaning = A função usa uma conexão que não está ou não está mais autorizada.
errors-unauthenticated-connection-not-connected-what = A conexão nunca foi autorizada, ou o login não foi concluído.
errors-unauthenticated-connection-not-connected-check = Vá até **Setup**, **Developer Hub**, **Connections** e verifique se a conexão mostra Connected.
errors-unauthenticated-connection-not-connected-fix = Abra a conexão, selecione **Connect** e aceite.
errors-unauthenticated-connection-runs-as-creator-what = A chamada é executada como o usuário que criou a conexão, e esse usuário perdeu o acesso.
errors-unauthenticated-connection-runs-as-creator-check = Abra a conexão e veja quem a criou.
errors-unauthenticated-connection-runs-as-creator-fix = Conecte-se novamente como um usuário que permanece na organização.
errors-unauthenticated-connection-refresh-token-dead-what = O token de atualização foi revogado, ou substituído depois de mais de 20 mais novos.
errors-unauthenticated-connection-refresh-token-dead-check = Verifique se o mesmo usuário autorizou este cliente muitas vezes.
errors-unauthenticated-connection-refresh-token-dead-fix = Conecte-se novamente e remova as conexões de que ninguém precisa.
errors-unauthenticated-connection-not-offline-what = Nunca houve um token de atualização; por isso, a conexão só funcionou por uma hora.
errors-unauthenticated-connection-not-offline-check = Verifique se a Authorize URL do serviço personalizado contém access_type=offline.
errors-unauthenticated-connection-not-offline-fix = Adicione access_type=offline e prompt=consent à Authorize URL e conecte-se novamente.
errors-unauthenticated-connection-private-what = A conexão é privada: cada usuário a autoriza com a própria conta, e o usuário que executou a função não a autorizou.
errors-unauthenticated-connection-private-check = Abra o serviço personalizado e verifique se **Use Credentials of Login User** está ativado.
errors-unauthenticated-connection-private-fix = Desative a opção e conecte-se novamente, ou deixe que cada usuário autorize a conexão.

errors-connection-not-found = “Connection Name was not found”; no Zoho People, “Connection ’…’ does not exist”
errors-connection-not-found-meaning = O nome depois de connection: na função não é o nome do link de uma conexão.
errors-connection-not-found-link-name-what = A função usa o nome de exibição, ou o nome do link foi digitado incorretamente.
errors-connection-not-found-link-name-check = Vá até **Setup**, **Developer Hub**, **Connections** e leia ali o nome do link.
errors-connection-not-found-link-name-fix = Copie o nome do link para a função, entre aspas.
errors-connection-not-found-not-connected-what = Só o serviço personalizado foi salvo. Nenhuma conexão foi criada a partir dele.
errors-connection-not-found-not-connected-check = Vá até **Setup**, **Developer Hub**, **Connections**, **My Connections** e procure a conexão.
errors-connection-not-found-not-connected-fix = Crie uma conexão a partir do serviço personalizado, selecione **Connect** e aceite.

errors-connector-gone = Nenhum serviço “Zoho OAuth” entre os serviços padrão
errors-connector-gone-meaning = Segundo relatos, o conector que combinava escopos de muitos apps da Zoho foi removido. A Zoho recomenda um serviço personalizado quando os escopos não estão na lista. Não encontramos nenhum anúncio nem uma data; a ajuda da Zoho para o Creator 5 e guias do outono de 2026 (hemisfério norte) ainda o mencionam.
errors-connector-gone-service-gone-what = A sua organização não tem o conector, e um serviço padrão de um produto não tem os escopos de outros.
errors-connector-gone-service-gone-check = Vá até **Setup**, **Developer Hub**, **Connections**, **Create Connection** e procure Zoho OAuth na lista.
errors-connector-gone-service-gone-fix = Crie um serviço personalizado. Configurar fornece todos os valores para ele.

errors-browser-blocked = “blocked by CORS policy”, “Failed to fetch” ou “NetworkError” no navegador
errors-browser-blocked-meaning = O navegador reteve a resposta e não a entregou à página, ou não alcançou o servidor. Ele não diz à página qual dos dois.
errors-browser-blocked-no-cors-what = Não se sabe se os servidores de contas permitem que páginas de outros hosts leiam as respostas deles.
errors-browser-blocked-no-cors-check = Verifique se a solicitação foi a /oauth/v2/token ou /oauth/v2/token/revoke.
errors-browser-blocked-no-cors-fix = Troque o código em outro lugar: com o comando em Testar ou no próprio Zoho.
errors-browser-blocked-client-type-what = A Zoho documenta que a API do CRM só responde a páginas cuja origem esteja registrada como domínio JavaScript. O cliente deve ser baseado em cliente (por inferência).
errors-browser-blocked-client-type-check = No API Console, verifique se a origem da página está registrada como domínio JavaScript.
errors-browser-blocked-client-type-fix = Registre-a ali ou faça a chamada a partir de um servidor ou de uma conexão.
errors-browser-blocked-network-what = O DNS, um firewall, uma extensão do navegador ou a falta de conexão de rede.
errors-browser-blocked-network-check = Abra a mesma URL em uma nova guia.
errors-browser-blocked-network-fix = Tente sem extensões ou a partir de outra rede.

# What products mean by their own codes
errors-code-fix-duplicate = Atualize o registro existente ou use upsert com este campo em duplicate_check_fields. Não é preciso mudar nada na conexão.
errors-code-fix-module = Escreva no caminho o nome de API do módulo, como Leads: settings/modules lista os nomes. A conexão não precisa de nenhuma mudança.
errors-code-fix-json-body = Envie o corpo como JSON: `json=payload` na biblioteca requests do Python em vez de `data=payload`, ou o texto JSON no campo de formulário JSONString. A conexão não precisa de nenhuma mudança.
errors-code-fix-org-header = Envie o ID da organização no cabeçalho que o produto documenta (Zoho Analytics: ZANALYTICS-ORGID; `/restapi/v2/orgs` lista os IDs, com o mesmo token).
errors-code-fix-record-count = Envie os registros em várias solicitações de no máximo 200 registros. A conexão não precisa de nenhuma mudança.
errors-code-fix-list-key = Envie a chave de uma das suas listas: `getmailinglists` retorna as chaves, com o mesmo token. A conexão não precisa de nenhuma mudança.
errors-code-fix-org-id = Envie o ID de uma organização no parâmetro organization_id. A lista de organizações (por exemplo, `/books/v3/organizations`) traz os IDs e não precisa de nenhum. A conexão não precisa de nenhuma mudança.
errors-code-fix-org-user = Conecte-se novamente como um usuário da organização, convide este usuário para ela ou crie uma organização. O token e os escopos estão corretos.
errors-code-fix-workspace = Envie no cabeçalho ZANALYTICS-ORGID o ID da organização que possui o espaço de trabalho (`/restapi/v2/orgs` lista os IDs, com o mesmo token) ou use um espaço de trabalho desta organização.
errors-code-json-body = O corpo da solicitação não é um JSON que o produto consiga ler. O problema não é o token nem o escopo.
errors-code-org-user = O token funciona, mas o usuário dele não pertence a nenhuma organização do produto.
errors-code-workspace-org = O espaço de trabalho pertence a uma organização diferente da indicada no cabeçalho ZANALYTICS-ORGID. O problema não é o token.
errors-code-account-review = O produto precisa analisar e aprovar a conta antes que ela possa enviar.
errors-code-account-blocked = A conta está bloqueada. Entre em contato com o suporte do produto.
errors-code-api-off = O acesso à API está desativado para este usuário.
errors-code-duplicate = Já existe um registro ou uma lista com este valor.
errors-code-limit-concurrent = Há chamadas demais em execução ao mesmo tempo.
errors-code-limit-credits = Os créditos ou o limite diário da conta se esgotaram.
errors-code-limit-day = O limite diário de chamadas foi atingido. A edição o define.
errors-code-limit-minute = Chamadas demais em um minuto.
errors-code-list-key = O listkey da solicitação não é a chave de uma lista. O token funciona.
errors-code-no-account = O usuário não tem conta no produto, ou o produto está desabilitado.
errors-code-no-records = Não há nada a retornar: nenhum registro ou lista corresponde.
errors-code-no-token = A solicitação chegou ao produto sem um token que ele consiga ler.
errors-code-org-header = A solicitação não indica a organização. O problema não é o token.
errors-code-other-company = O usuário do token não pertence à organização que organization_id indica.
errors-code-module-off = O módulo não está no plano do produto, ou está desativado para este projeto ou portal.
errors-code-owner = O nome do proprietário da conta na URL não é conhecido.
errors-code-no-module = O caminho indica um módulo que não existe: ele exige o nome de API, como Leads.
errors-code-parameter-missing = Falta um campo ou um parâmetro obrigatório.
errors-code-record-count = Uma solicitação tem mais registros do que o produto processa de uma vez.
errors-code-record-missing = O registro ou o recurso da solicitação não existe, ou o usuário não pode vê-lo.
errors-code-sender-domain = O domínio do remetente não está verificado no Mail Agent.
errors-code-sprints-action = O caminho ou a string de consulta está errada. As chamadas do Zoho Sprints que retornam listas precisam de action=data.
errors-code-several-orgs = O usuário do token pertence a várias organizações, por isso a chamada precisa indicar uma. O problema não é o token.
errors-code-ticket = O ticket ou authtoken da API 1.0 não é válido.
errors-code-value-wrong = Um valor da solicitação não é válido para o campo dele.
