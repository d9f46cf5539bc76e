# The fault cards of Learn. What is wrong, how to check it and how to fix it comes from errors.ftl; only a card whose error
# the table does not have says it itself.

cards-title-wrong-center = O login funciona, e a conexão falha
cards-story-wrong-center = Um colega configurou o serviço com um guia da internet. O login funciona, e o consentimento também. Depois, a conexão falha. O cliente e o segredo dele foram copiados corretamente.
cards-title-secret-of-another-center = O cliente certo, recusado
cards-story-secret-of-another-center = O ID do cliente está correto, e todas as URLs pertencem ao data center da conta. Alguém copiou o segredo do cliente do API Console há um ano, antes de a empresa mudar para este data center.
cards-title-redirect-space = O URI de redirecionamento que parece igual
cards-story-redirect-space = Você compara o URI de redirecionamento da URL com o do API Console. Eles parecem iguais e pertencem ao mesmo data center. O ID do cliente é o deste cliente.
cards-title-scope-typo = Um escopo que ninguém conhece
cards-story-scope-typo = O serviço pede um só escopo. Ele foi digitado à mão, de memória. A página de consentimento não abre.
cards-title-space-for-comma = Dois escopos bons, uma lista ruim
cards-story-space-for-comma = Os dois escopos estão no catálogo e bem escritos. Cada um funciona sozinho. Juntos, não.
cards-title-code-too-late = O almoço antes do token
cards-story-code-too-late = Um administrador testa o login à mão. O código está na barra de endereços. O telefone toca, e o código é enviado um pouco depois, pela primeira vez e sem alterações.
cards-title-code-twice = Mais uma vez, por garantia
cards-story-code-twice = A troca funcionou. Um segundo depois, um script envia a mesma solicitação de novo, porque não esperou a primeira resposta.
cards-title-no-consent-again = Na segunda vez é diferente
cards-story-no-consent-again = A Authorize URL tem access_type=offline. A primeira conexão tinha um token de atualização. Um mês depois, o mesmo usuário se conecta mais uma vez, e nada parece errado. Uma hora depois, a conexão para.
cards-title-twenty-first = A conexão mais antiga para
cards-story-twenty-first = O mesmo usuário conectou o mesmo cliente todos os dias durante três semanas: para testes, para um segundo serviço, por garantia. A conexão mais nova funciona. A mais antiga não, e ninguém a alterou nem a revogou.
cards-title-throttled = Pede, pede e pede de novo
cards-story-throttled = Um script pede um novo token de acesso antes de cada chamada, embora o último ainda seja válido. O token de atualização e o segredo estão corretos.
cards-title-revoked = Há uma hora, funcionava
cards-story-revoked = A conexão tem um token de atualização e funcionou durante semanas, no data center correto. Ontem à noite, alguém fez uma limpeza nos apps conectados da conta.
cards-title-private = Comigo funciona
cards-story-private = A conexão é nova e funciona quando o administrador executa a função. Quando um colega executa a mesma função, ela falha. O nome do link na função está correto.
cards-title-service-only = Tudo está salvo, nada funciona
cards-story-service-only = O cliente está registrado, e o serviço personalizado foi salvo sem nenhum erro. A função usa o nome do link que tinha sido planejado. Ela falha imediatamente.
cards-title-missing-scope = Entrou, e mesmo assim não tem permissão
cards-story-missing-scope = O token tem um minuto, e uma chamada funciona com ele. Outra chamada é recusada, para um administrador que pode fazer tudo no Zoho CRM.
cards-title-hostile-callback = Um desconhecido prestativo
cards-story-hostile-callback = Você entra por um link que alguém enviou. Você aceita. A página não continua, embora um código tenha chegado.
cards-what-hostile-callback = A resposta manda a página enviar o código a um servidor que não é da Zoho. Quem receber o código poderia usá-lo.
cards-check-hostile-callback = Compare accounts-server na URL da resposta com os servidores de contas na página Data centers.
cards-fix-hostile-callback = Não use a resposta. Comece você mesmo o login, na sua própria página, e denuncie o link.

# Where in Zoho it is mended
cards-place-service = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, o serviço personalizado, **Access Token URL** e **Refresh Token URL**
cards-place-secret = API Console: o cliente, **Client Secret**; depois, Zoho CRM: o serviço personalizado
cards-place-redirect = API Console: o cliente, **Authorized Redirect URIs**
cards-place-scopes = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, o serviço personalizado, os escopos dele
cards-place-delimiter = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, o serviço personalizado, **Scope Delimiter**
cards-place-authorize-url = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, o serviço personalizado, **Authorize URL**
cards-place-connect = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, **My Connections**
cards-place-switch = Zoho CRM: o serviço personalizado, **Use Credentials of Login User**
cards-place-again = Em nenhum lugar do Zoho: entre novamente e troque o código imediatamente
cards-place-wait = Em nenhum lugar do Zoho: corrija o script e espere
cards-place-nowhere = Em nenhum lugar do Zoho: o link era o ataque
