# What each field is called, what it is for, and what happens if it is wrong.

field-data-center = Data center
field-popup-url = URL do pop-up
field-of-zoho = { $label }

field-data-center-what = A região em que a sua organização do Zoho foi criada. A barra de endereços do seu CRM a mostra.
field-data-center-why = Cada data center tem o próprio servidor de contas, domínio de API e API Console. O segredo do cliente pertence a um só data center, a menos que você altere isso no console.
field-data-center-if-wrong = `invalid_client` ou `invalid_code`, embora todos os valores pareçam corretos. Este é o erro mais comum.

field-client-type-what = O tipo de aplicativo que você registra no API Console.
field-client-type-why = Em um serviço personalizado, os servidores da Zoho executam o login e guardam um segredo. Trata-se de um aplicativo baseado em servidor.
field-client-type-if-wrong = Um aplicativo baseado em cliente não recebe token de atualização. Um Self Client não tem URI de redirecionamento.

field-client-name-what = O nome que as pessoas veem na tela de consentimento do Zoho.
field-client-name-why = O Zoho rejeita caracteres especiais, exceto _ e &. O guia de um parceiro acrescenta que o nome não deve conter “Zoho”.
field-client-name-if-wrong = O console mostra “Enter a valid client name”.

field-homepage-url-what = Uma URL completa que representa o seu aplicativo.
field-homepage-url-why = O console exige uma. O guia da Zoho aceita uma URL de exemplo se você não tiver nenhuma.
field-homepage-url-if-wrong = O console mostra “Enter a valid homepage URL”.

field-authorized-redirect-uri-what = O URI de redirecionamento (callback): o endereço para o qual o Zoho envia a resposta do login. É uma URL da própria Zoho, porque o Zoho CRM executa o login.
field-authorized-redirect-uri-why = O Zoho o compara byte a byte com o da solicitação, e o host varia entre os data centers.
field-authorized-redirect-uri-if-wrong = O Zoho mostra “Invalid Redirect Uri” e interrompe o login. Basta um espaço no final.

field-popup-url-what = A URL da janela que se abre após “**Create And Connect**”, no servidor de contas da Zoho.
field-popup-url-why = O redirect_uri dela é o URI de redirecionamento que o Zoho CRM usa na sua organização. Nenhuma outra fonte é tão segura.
field-popup-url-if-wrong = Nada deixa de funcionar. A URL é lida aqui, no seu navegador, e não é enviada a lugar nenhum.

field-service-name-what = O nome do serviço personalizado em Connections.
field-service-name-why = Até 50 caracteres.
field-service-name-if-wrong = O Zoho não salva o formulário.

field-service-link-name-what = O nome técnico do serviço.
field-service-link-name-why = Começa com uma letra minúscula, seguida de letras minúsculas, dígitos e _; até 50 caracteres.
field-service-link-name-if-wrong = O Zoho não salva o formulário.

field-authentication-type-what = Como o serviço se autentica. Selecione **OAuth 2**.
field-authentication-type-why = Os escopos e os tokens das APIs da Zoho fazem parte do OAuth 2.
field-authentication-type-if-wrong = Os campos abaixo dele não aparecem.

field-param-type-what = Onde o token é enviado. Selecione **Header**.
field-param-type-why = As APIs da Zoho leem o cabeçalho Authorization. Um token na string de consulta acaba nos logs.
field-param-type-if-wrong = As chamadas de API retornam 401.

field-grant-type-what = Como um token é obtido. Selecione **Authorization Code**.
field-grant-type-why = Uma pessoa dá o consentimento uma vez; depois, o Zoho atualiza o token sem ela.
field-grant-type-if-wrong = Sem um consentimento, não há token de atualização.

field-client-id-what = O ID público do seu cliente, na guia **Client Secret** do API Console.
field-client-id-why = Tem a forma `1000.` seguida de cerca de 30 letras maiúsculas e dígitos. É o mesmo em todos os data centers, exceto no da China. Segundo relatos, um cliente de outro data center não funciona na China.
field-client-id-if-wrong = “Invalid Client” na página do Zoho ou `invalid_client` na resposta.

field-client-secret-what = O segredo do seu cliente, na mesma guia.
field-client-secret-why = Copie-o do API Console diretamente para o formulário do Zoho. Esta página não precisa dele e não tem um campo para ele.
field-client-secret-if-wrong = `invalid_client_secret`, ou `invalid_client` se o segredo pertencer a outro data center.

field-authorize-url-what = O endpoint de autorização, com exatamente dois parâmetros.
field-authorize-url-why = O Zoho CRM adiciona client_id, redirect_uri, response_type, scope e state. Ele não adiciona access_type=offline nem prompt=consent; por isso, os dois devem estar nesta URL.
field-authorize-url-if-wrong = Sem access_type=offline, não há token de atualização, e a conexão deixa de funcionar depois de uma hora.

field-access-token-url-what = O endpoint de token do seu data center.
field-access-token-url-why = O Zoho CRM envia o código a ele e recebe os tokens.
field-access-token-url-if-wrong = `invalid_client`, `invalid_code` ou uma página HTML em vez de uma resposta.

field-refresh-token-url-what = A mesma URL do campo Access Token URL.
field-refresh-token-url-why = O Zoho atualiza os tokens no endpoint de token. Só muda o tipo de concessão.
field-refresh-token-url-if-wrong = A conexão funciona por uma hora e depois falha.

field-revoke-token-url-what = O endpoint de revogação do seu data center. Nem todas as versões do formulário têm este campo.
field-revoke-token-url-why = Serve para revogar tokens. A Zoho não documenta quando o Zoho CRM o chama.
field-revoke-token-url-if-wrong = Uma solicitação a outra URL não revoga nada.

field-scopes-what = O que a conexão pode fazer. No formulário do Zoho, você adiciona os escopos um a um com o botão +.
field-scopes-why = A Zoho nomeia os escopos na forma Service.resource.OPERATION. Alguns produtos têm prefixos incomuns.
field-scopes-if-wrong = Se um escopo não existe, o Zoho mostra uma página de erro em vez do login ou, segundo relatos, ignora o escopo sem avisar.

field-scope-delimiter-what = O que o Zoho CRM coloca entre os escopos. O formulário mostra este campo a partir de dois escopos.
field-scope-delimiter-why = A documentação do Zoho Accounts exige vírgulas.
field-scope-delimiter-if-wrong = Com espaços, segundo relatos, o Zoho rejeita a lista como um escopo que não existe. Sobre o sinal de mais, nada se sabe.

field-connection-name-what = O nome da conexão. O serviço apenas descreve como se conectar: sem uma conexão, nenhum login é feito.
field-connection-name-why = As pessoas encontram a conexão em **My Connections**.
field-connection-name-if-wrong = O Zoho não salva o formulário.

field-connection-link-name-what = O nome técnico da conexão: o que um script do Deluge tem depois de `connection:`.
field-connection-link-name-why = O Zoho o preenche a partir do nome. Confira-o na página da conexão.
field-connection-link-name-if-wrong = “Connection Name was not found” quando o script é executado.

field-use-credentials-of-login-user-what = Off: todas as chamadas são executadas como o administrador que se conectou. On: cada pessoa se conecta com a própria conta.
field-use-credentials-of-login-user-why = Uma automação é executada sem que alguém entre na conta; por isso, precisa da conexão do administrador. O ServiceDesk Plus documenta que a opção só tem efeito em widgets e no uso interativo.
field-use-credentials-of-login-user-if-wrong = On: a automação falha para quem não se conectou. Off: todos agem com as permissões do administrador.
